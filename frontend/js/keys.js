// The keys of the control room. They work wherever the focus is, except while somebody types or a dialog is open;
// Space stays with a control that was reached by Tab.
const KEYS = {
  ' ': 'PAUSE', a: 'NEXT', A: 'NEXT', n: 'NEXT', N: 'NEXT', ArrowRight: 'NEXT', PageDown: 'NEXT',
  ArrowLeft: 'BACK', PageUp: 'BACK',
  '+': 'PLUS', '-': 'MINUS', '?': 'HELP', b: 'BOARD', B: 'BOARD',
};
const FIELDS = 'input, textarea, select, [contenteditable], vaadin-combo-box, vaadin-combo-box-item';
const CONTROLS = 'a, button, summary, [role="button"], [role="tab"], [role="menuitem"]';
const DIALOGS = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened]';
const TWICE = 600;

class Keys extends HTMLElement {
  connectedCallback() {
    this.listen = event => this.pressed(event);
    this.point = () => { this.tabbed = false; };
    document.addEventListener('keydown', this.listen, true);
    document.addEventListener('pointerdown', this.point, true);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.listen, true);
    document.removeEventListener('pointerdown', this.point, true);
  }

  pressed(event) {
    const key = KEYS[event.key];
    if (event.key === 'Tab') this.tabbed = true;
    if (!key || this.hasAttribute('off') || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest(FIELDS) || document.querySelector(DIALOGS)) return;
    if (event.key === ' ' && this.tabbed && event.target.closest(CONTROLS)) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat && !this.again(event)) this.say(key);
  }

  // A clicker that bounces must not go two steps.
  again(event) {
    const step = KEYS[event.key] === 'NEXT' || KEYS[event.key] === 'BACK';
    const bounced = step && event.timeStamp - this.last < TWICE;
    if (step) this.last = event.timeStamp;
    return bounced;
  }

  say(key) {
    if (key === 'BOARD') document.getElementById('open-board')?.click();
    else this.dispatchEvent(new CustomEvent('td-key', { detail: key }));
  }
}

customElements.define('td-keys', Keys);
