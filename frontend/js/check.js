// Can this phone reach the server, how long does it take, and does news arrive that nobody asked for here?
class Check extends HTMLElement {
  static observedAttributes = ['pushed'];

  async connectedCallback() {
    const trips = [];
    for (let round = 0; round < 5; round++) {
      const from = performance.now();
      await fetch(new URL('app/icons/logo.svg', document.baseURI), { method: 'HEAD', cache: 'no-store' }).catch(() => {});
      trips.push(performance.now() - from);
    }
    this.trip = Math.round(trips.sort((one, other) => one - other)[2]);
    this.from = performance.now();
    this.late = setTimeout(() => this.found(null), 8000);
    this.dispatchEvent(new CustomEvent('td-reached'));
  }

  disconnectedCallback() {
    clearTimeout(this.late);
  }

  attributeChangedCallback() {
    if (this.from) this.found(Math.round(performance.now() - this.from));
  }

  found(push) {
    clearTimeout(this.late);
    const card = !!navigator.serviceWorker && isSecureContext;
    this.dispatchEvent(new CustomEvent('td-found', { detail: { trip: this.trip, push, card } }));
  }
}

customElements.define('td-check', Check);
