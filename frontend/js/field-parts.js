// The pieces a card is drawn with: words in both languages, outcome marks, buttons.
(() => {
  const SVG = 'http://www.w3.org/2000/svg';
  const GLYPHS = {
    yes: ['glyph', 'M-8.4 .8L-2.1 7.1L8.8 -6.3'], partly: ['half', 'M0 -16.5A16.5 16.5 0 0 1 0 16.5Z'],
    referred: ['glyph', 'M-8 0H8M2 -6.5L8.5 0L2 6.5'], 'brief-reply': ['glyph', 'M0 -9V1L6 5'],
    no: ['glyph', 'M-8 0H8'], 'no-reply': ['glyph', 'M-8 0H8'],
  };
  let words = {};

  async function learn(language) {
    const both = await (await fetch('words')).json();
    words = both[language] ?? both.en;
    document.documentElement.lang = language;
  }

  function say(key, ...values) {
    return values.reduce((text, value, place) => text.replaceAll(`{${place}}`, value), words[key] ?? key);
  }

  // Text is always text: nothing that somebody typed becomes a part of the page.
  function el(name, given = {}, ...parts) {
    const made = document.createElement(name);
    const { text, click, ...attributes } = given;
    Object.entries(attributes).forEach(([key, value]) => {
      if (value !== null && value !== undefined && value !== false) made.setAttribute(key, value);
    });
    if (text !== undefined) made.textContent = text;
    if (click) made.addEventListener('click', click);
    made.append(...parts.filter(Boolean));
    return made;
  }

  function shape(name, attributes) {
    const made = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    return made;
  }

  function mark(kind) {
    const svg = shape('svg', { viewBox: '-21 -21 42 42', 'aria-hidden': 'true' });
    svg.append(shape('circle', { class: 'face', r: 18 }));
    if (GLYPHS[kind]) svg.append(shape('path', { class: GLYPHS[kind][0], d: GLYPHS[kind][1] }));
    return el('span', { class: `outcome-mark ${kind}` }, svg);
  }

  // The ring is imagined, the disc has happened; both take their colours from where they stand.
  function logo() {
    const svg = shape('svg', { viewBox: '0 0 48 32', 'aria-hidden': 'true' });
    svg.append(shape('path', { class: 'track', d: 'M11 16H37', 'stroke-width': 7 }),
      shape('circle', { class: 'ring', cx: 11, cy: 16, r: 8, 'stroke-width': 3.4 }), shape('circle', { class: 'disc', cx: 36, cy: 16, r: 11 }));
    return el('span', { class: 'logo' }, svg);
  }

  function button(id, key, click, kind = 'quiet') {
    return el('button', { id, type: 'button', class: kind, text: say(key), click });
  }

  // As everywhere: six answers and "no answer yet", none smaller than another.
  function tiles(chosen, take, wait) {
    const tile = (kind, key, pressed, click) => el('button', { id: `outcome-${key}`, type: 'button', 'aria-pressed': pressed, click },
      mark(kind), el('span', { text: say(`outcome.${key}`) }, el('small', { text: say(`outcome.${key}.more`) })));
    const answers = ['YES', 'PARTLY', 'REFERRED', 'BRIEF_REPLY', 'NO'].map((outcome) => {
      const key = outcome.toLowerCase().replace('_', '-');
      return tile(key, key, String(chosen === outcome), () => take(outcome));
    });
    return el('div', { class: 'outcome-tiles', role: 'group', 'aria-label': say('outcome.question') },
      ...answers, wait && tile('open', 'waiting', null, wait));
  }

  function fears(chosen, before, take) {
    const near = before === null ? null : Math.floor((before + 10) / 20) * 20;
    const steps = [0, 20, 40, 60, 80, 100].map((value) => el('button', {
      id: `fear-${value}`, type: 'button', text: value, class: value === near ? 'before' : null,
      'aria-pressed': String(chosen === value), 'aria-label': say('fear.value', value), click: () => take(value),
    }));
    return el('div', { class: 'fear-strip', role: 'group', 'aria-label': say('fear.after') }, ...steps);
  }

  // What stands on the card, in a few words.
  function result(card) {
    const word = card.stage === 'NOT_ASKED' ? say('outcome.not-asked')
      : card.outcome ? say(`outcome.${card.outcome.toLowerCase().replace('_', '-')}`)
        : card.stage === 'WAITING' ? say('outcome.open') : say('field.asked');
    return card.fear === null || card.fear === undefined ? word : say('phone.saved.both', word, card.fear);
  }

  self.traudichParts = { learn, say, el, logo, mark, button, tiles, fears, result };
})();
