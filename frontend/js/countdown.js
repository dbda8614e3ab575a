// Counts down locally from the time the server says is left, so that no clock but the server's matters.
class Countdown extends HTMLElement {
  static observedAttributes = ['left', 'paused'];

  connectedCallback() {
    this.timer = setInterval(() => this.draw(), 250);
    this.draw();
  }

  disconnectedCallback() {
    clearInterval(this.timer);
  }

  attributeChangedCallback(name) {
    if (name === 'left') {
      this.end = performance.now() + Number(this.getAttribute('left').split('#')[0]);
    }
    this.draw();
  }

  draw() {
    if (!this.hasAttribute('left')) {
      return;
    }
    const still = this.hasAttribute('paused');
    const left = still ? Number(this.getAttribute('left').split('#')[0]) : Math.max(0, this.end - performance.now());
    const seconds = Math.ceil(left / 1000);
    const minutes = String(Math.floor(seconds / 60));
    const text = `${this.hasAttribute('wide') ? minutes.padStart(2, '0') : minutes}:${String(seconds % 60).padStart(2, '0')}`;
    this.toggleAttribute('last', !still && seconds <= 10);
    this.toggleAttribute('over', !still && seconds === 0);
    if (text !== this.shown) {
      this.shown = text;
      const [before, after] = text.split(':');
      const colon = document.createElement('i');
      colon.textContent = ':';
      this.replaceChildren(before, colon, after);
    }
  }
}

customElements.define('td-countdown', Countdown);
