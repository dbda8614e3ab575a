// Comes with every new view: what was announced on the page before is no longer there to be read.
class Hush extends HTMLElement {
  connectedCallback() {
    document.querySelectorAll('body > [aria-live]').forEach((voice) => (voice.textContent = ''));
  }
}

if (!customElements.get('td-hush')) customElements.define('td-hush', Hush);
