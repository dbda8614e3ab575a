// On the phone's pages: takes the card along while there is a network, and sends what was tapped without one.
(() => {
  const { HERE, sync } = self.traudichCard;

  function settle() {
    if (navigator.serviceWorker && isSecureContext) navigator.serviceWorker.register(new URL('worker.js', HERE), { updateViaCache: 'none' }).catch(() => {});
    sync().catch(() => {});
  }

  // Whenever the own step has moved on. A whole room does so at once: not everybody in the same moment.
  class Field extends HTMLElement {
    static observedAttributes = ['of'];

    attributeChangedCallback() {
      clearTimeout(this.soon);
      if (this.getAttribute('of')) this.soon = setTimeout(settle, Math.random() * 1500);
    }

    disconnectedCallback() {
      clearTimeout(this.soon);
    }
  }

  customElements.define('td-field', Field);

  // At a door: somebody may have signed out, or be somebody else.
  if (localStorage.getItem('traudich-card')) sync().catch(() => {});
})();
