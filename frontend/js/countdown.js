// Counts down locally from the time the server says is left, so that no clock but the server's matters.
class Countdown extends HTMLElement {
  static observedAttributes = ['left', 'paused'];

  voice = Object.assign(document.createElement('span'), { role: 'status', className: 'visually-hidden' });

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
    const beyond = this.hasAttribute('beyond');
    const exact = Math.ceil((still ? Number(this.getAttribute('left').split('#')[0]) : this.end - performance.now()) / 1000);
    const seconds = beyond ? exact : Math.max(0, exact);
    const text = this.words(seconds);
    this.toggleAttribute('soon', beyond && seconds <= 120 && seconds > 0);
    this.toggleAttribute('last', !still && seconds <= 10);
    this.toggleAttribute('over', (beyond || !still) && seconds <= 0);
    if (text !== this.shown) {
      this.shown = text;
      if (!still) this.tell(seconds);
      const [before, after] = text.split(':');
      const colon = document.createElement('i');
      colon.textContent = ':';
      this.replaceChildren(before, colon, after, this.voice);
    }
  }

  // Over the time it counts on with a plus.
  words(seconds) {
    const minutes = String(Math.floor(Math.abs(seconds) / 60));
    const wide = this.hasAttribute('wide') && seconds >= 0;
    const rest = String(Math.abs(seconds) % 60).padStart(2, '0');
    return `${seconds < 0 ? '+' : ''}${wide ? minutes.padStart(2, '0') : minutes}:${rest}`;
  }

  // A running number is silent for screen readers; at two minutes, one minute and ten seconds a sentence is not.
  tell(seconds) {
    this.dispatchEvent(new CustomEvent('td-left', { bubbles: true, detail: seconds }));
    const sentence = this.getAttribute(`say-${seconds}`);
    if (sentence) this.voice.textContent = sentence;
  }
}

customElements.define('td-countdown', Countdown);
