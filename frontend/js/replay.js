// Plays how the answers came in, in the browser alone: a dot per person, hollow while out, filled when back.
class Replay extends HTMLElement {
  static LENGTH = 12_000;

  connectedCallback() {
    if (this.range) return;
    this.moments = JSON.parse(this.getAttribute('moments'));
    this.end = this.moments.at(-1)[0];
    this.people = Math.max(...this.moments.map(([, out, back]) => out + back));
    this.button = Object.assign(document.createElement('vaadin-button'), { id: `${this.id}-play` });
    this.button.addEventListener('click', () => (this.playing ? this.stop() : this.play()));
    this.range = Object.assign(document.createElement('input'), { type: 'range', min: 0, max: this.end, value: this.end, id: `${this.id}-at` });
    this.range.setAttribute('aria-label', this.getAttribute('say-at'));
    this.range.addEventListener('input', () => {
      this.stop();
      this.show(Number(this.range.value));
    });
    this.words = Object.assign(document.createElement('output'), { className: 'muted small' });
    this.words.setAttribute('aria-live', 'off');
    this.dots = Object.assign(document.createElement('div'), { className: 'replay-dots' });
    this.dots.setAttribute('aria-hidden', 'true');
    for (let dot = 0; dot < this.people; dot++) this.dots.append(document.createElement('i'));
    const line = Object.assign(document.createElement('div'), { className: 'replay-line' });
    line.append(this.button, this.range);
    this.append(line, this.dots, this.words);
    this.stop();
    this.show(this.end);
  }

  disconnectedCallback() {
    this.stop();
  }

  // Who wants less motion sees one report after the other instead of a run.
  play() {
    const from = Number(this.range.value) >= this.end ? 0 : Number(this.range.value);
    this.button.textContent = this.getAttribute('say-stop');
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) this.step(from);
    else this.run(from, performance.now());
  }

  run(from, began) {
    const at = Math.min(this.end, from + ((performance.now() - began) * this.end) / Replay.LENGTH);
    this.show(at);
    if (at >= this.end) return this.stop();
    this.playing = requestAnimationFrame(() => this.run(from, began));
  }

  step(from) {
    this.show(from);
    const next = this.moments.find(([at]) => at > from);
    if (!next) return this.stop();
    this.playing = setTimeout(() => this.step(next[0]), 1000);
  }

  stop() {
    cancelAnimationFrame(this.playing);
    clearTimeout(this.playing);
    this.playing = null;
    if (this.button) this.button.textContent = this.getAttribute('say-play');
  }

  show(at) {
    const [, out, back] = this.moments.findLast(([since]) => since <= at) ?? [0, 0, 0];
    this.range.value = at;
    [...this.dots.children].forEach((dot, place) => (dot.className = place < back ? 'back' : place < back + out ? 'out' : ''));
    const sentence = this.getAttribute('say-moment').replace('{0}', Math.floor(at / 60)).replace('{1}', out).replace('{2}', back);
    if (sentence === this.words.textContent) return;
    this.words.textContent = sentence;
    this.range.setAttribute('aria-valuetext', sentence);
  }
}

customElements.define('td-replay', Replay);
