// The card for the pocket: who, the own sentence, what came back. It reads only what this device keeps, so it works
// without any network, and says calmly where a tap is: here, on its way, arrived, or refused and why.
(async () => {
  const { all, apply, report, correct, sync, dismiss, clear, onChange, BEFORE } = self.traudichCard;
  const { learn, say, el, logo, button, tiles, fears, result, mark } = self.traudichParts;
  const UNDO = 30_000;
  // Where somebody wanted to go when there was no network: they are brought there, unless they are busy here.
  const WORKSHOP = /^#[0-9a-f-]{36}$/;
  const screen = document.getElementById('field');
  const at = { ask: null, choosing: false, clearing: false, state: '', failed: false, renewed: false, touched: false, drawn: '' };
  let reader = localStorage.getItem('traudich-card') ?? (navigator.language.startsWith('de') ? 'de' : 'en');
  let offer = null;
  let lock = null;

  // Where this clock is set while the card lies here, the time can only get less than what the server gave.
  const left = (card) => Math.max(0, Math.min(card.left, card.endsAt - Date.now()));

  async function look() {
    const { cards, taps } = await all();
    const now = cards.sort((one, other) => one.order - other.order).map((card) => {
      const mine = taps.filter((tap) => tap.ask === card.ask);
      const refused = mine.filter((tap) => tap.refusal);
      const waiting = mine.filter((tap) => !tap.refusal);
      const told = waiting.reduce(apply, card);
      return { ...told, refused, wished: refused.reduce(apply, card), unsent: waiting.length, free: waiting.some((tap) => tap.tries === 0) };
    });
    return { cards: now, elsewhere: taps.some((tap) => !tap.refusal && !cards.some((card) => card.ask === tap.ask)) };
  }

  async function draw() {
    const picture = await look();
    const card = picture.cards.find((one) => one.ask === at.ask) ?? picture.cards.find((one) => !done(one)) ?? picture.cards[0];
    if (card && card.ask !== at.ask) Object.assign(at, { ask: card.ask, choosing: false });
    const drawn = JSON.stringify([picture, at.ask, at.choosing, at.clearing, at.state, at.failed, changeable(card), !!offer, reader, navigator.onLine, !!lock]);
    if (drawn === at.drawn) return;
    at.drawn = drawn;
    const focus = document.activeElement?.id;
    const dark = card && BEFORE.includes(card.stage) && !at.choosing && !card.refused.length;
    screen.classList.toggle('dark', !!dark);
    screen.replaceChildren(...[header(card), state(picture, card), ...(card ? body(card) : nothing()), ...others(picture, card), foot(picture)].filter(Boolean));
    if (focus) document.getElementById(focus)?.focus();
  }

  function done(card) {
    return card.stage === 'NOT_ASKED' || (card.stage === 'ANSWERED' && card.fear !== null);
  }

  function header(card) {
    const counted = card?.endsAt && BEFORE.includes(card.stage) ? el('td-countdown', { class: 'muted', left: `${left(card)}#1`, paused: card.paused ? '' : null }) : null;
    return el('header', { class: 'phone-header' },
      logo(),
      el('span', { text: card ? say('phone.round', card.round) : 'Trau Dich' }), counted,
      card && navigator.onLine ? el('a', { id: 'to-workshop', href: card.workshop, text: say('field.back') }) : null);
  }

  // One calm sentence: what is safe comes first.
  function state(picture, card) {
    const unsent = picture.elsewhere || picture.cards.some((one) => one.unsent);
    const away = at.state === 'offline' || !navigator.onLine;
    const key = at.failed ? 'field.no-memory'
      : unsent && (at.state === 'nobody' || picture.elsewhere) && !away ? 'field.who'
        : unsent ? (away ? 'field.safe' : 'field.sending')
          : away ? 'field.offline' : card && !BEFORE.includes(card.stage) ? 'field.arrived' : '';
    return el('p', { id: 'field-state', role: 'status', class: unsent || at.failed ? 'state pending' : 'state', text: key && say(key) });
  }

  function body(card) {
    if (card.refused.length) return refused(card);
    if (at.choosing) return reasons(card);
    if (BEFORE.includes(card.stage)) return ready(card);
    if (card.stage === 'NOT_ASKED') return [el('h1', { text: say('phone.not-asked.kept') }), kept(card)];
    if (card.stage === 'WAITING') return waiting(card);
    return done(card) ? [el('h1', { text: say('field.done') }), el('p', { class: 'muted', text: card.whom || card.title }), sentence(card), kept(card)] : answer(card);
  }

  function ready(card) {
    return [
      el('h1', { text: card.whom || card.title }),
      el('p', { class: 'lead keep-lines', text: card.instruction }),
      card.opening && el('div', { class: 'own-sentence' },
        el('span', { class: 'eyebrow', text: say('phone.opening') }), el('p', { class: 'keep-lines', text: say('phone.quote', card.opening) })),
      navigator.wakeLock && el('button', { id: 'awake', type: 'button', class: 'quiet', 'aria-pressed': String(!!lock), text: say(lock ? 'phone.awake.on' : 'phone.awake'), click: awake }),
      el('div', { class: 'foot' }, button('asked', 'phone.asked', () => tapped(card, 'asked'), 'primary'),
        button('not-asked', 'phone.not-asked', () => turn({ choosing: true }))),
    ];
  }

  function answer(card) {
    const take = (outcome) => outcome === card.outcome ? null : again(card, () => tapped(card, 'came', outcome));
    return [
      el('h1', { text: say('outcome.question') }), sentence(card),
      tiles(card.outcome, take, card.outcome ? null : () => tapped(card, 'waiting')),
      el('h2', { text: say('fear.after') }), fears(card.fear, card.before, (value) => card.fear === null && tapped(card, 'fear', value)),
      card.before === null ? null : el('p', { class: 'muted note', text: say('fear.dashed') }), card.outcome ? kept(card) : null,
    ];
  }

  function waiting(card) {
    return [
      el('h1', { text: say('phone.waiting') }), el('p', { class: 'muted', text: say('phone.waiting.next') }),
      tiles(null, (outcome) => tapped(card, 'came', outcome)),
      card.fear === null && el('h2', { text: say('fear.after') }),
      card.fear === null && fears(null, card.before, (value) => tapped(card, 'fear', value)), kept(card),
    ];
  }

  function reasons(card) {
    const all = ['NO_OPPORTUNITY', 'FEAR', 'SETTLED', 'NOT_FITTING', 'PROTECTED'];
    return [
      el('h1', { text: say('not-asked.question') }), el('p', { class: 'muted', text: say('phone.not-asked.help') }),
      el('div', { class: 'reasons' }, ...all.map((reason, place) => el('button', {
        id: `reason-${place}`, type: 'button', class: 'row', text: say(`not-asked.${reason}`), click: () => tapped(card, 'not-asked', reason),
      }))),
      button('not-asked-back', 'phone.back', () => turn({ choosing: false })),
    ];
  }

  // What could not be kept stays readable, in the words it was tapped with.
  function refused(card) {
    return [
      el('h1', { text: card.whom || card.title }),
      el('div', { id: 'refused', class: 'refusal', role: 'alert', text: say(card.refused[0].refusal) }),
      el('p', { id: 'wished', text: say('field.wished', result(card.wished)) }), sentence(card),
      el('div', { class: 'foot' }, button('understood', 'field.understood', () => dismiss(card.ask), 'primary')),
    ];
  }

  function sentence(card) {
    return card.opening ? el('p', { class: 'muted keep-lines', text: say('phone.quote', card.opening) }) : null;
  }

  function kept(card) {
    return el('div', { class: 'saved-bar' }, el('span', { id: 'kept', text: say('phone.saved', result(card)) }),
      changeable(card) ? el('button', { id: 'undo', type: 'button', text: say('phone.saved.change'), click: () => again(card) }) : null);
  }

  // What was never sent can be changed for as long as it lies here, everything else for thirty seconds.
  function changeable(card) {
    const since = card?.reportedAt ? Date.now() - card.reportedAt : -1;
    return !!card && (card.free || (since >= 0 && since < UNDO));
  }

  function others({ cards }, card) {
    return cards.length < 2 ? [] : [el('h2', { text: say('field.others') }), ...cards.filter((one) => one.ask !== card.ask).map((one) =>
      el('button', { type: 'button', class: 'round-row', id: `card-${one.round}`, click: () => turn({ ask: one.ask, choosing: false }) },
        mark(one.outcome?.toLowerCase().replace('_', '-') ?? (one.stage === 'NOT_ASKED' ? 'not-asked' : 'open')),
        el('span', {}, el('span', { class: 'name', text: say('phone.round', one.round) }), el('span', { text: one.whom || one.title }))))];
  }

  function nothing() {
    return [el('h1', { text: say('field.none') }), el('p', { class: 'muted', text: say('field.none.help') }),
      el('div', { class: 'foot' }, el('a', { class: 'primary', id: 'join', href: '../join', text: say('field.join') }))];
  }

  function foot({ cards }) {
    if (!cards.length) return null;
    const sure = [el('p', { class: 'muted', text: say('field.clear.sure') }), button('clear-yes', 'field.clear.yes', leave), button('clear-no', 'phone.back', () => turn({ clearing: false }))];
    return el('footer', { class: 'ways' }, offer && button('install', 'field.install', install),
      ...(at.clearing ? sure : [button('clear', 'field.clear', () => turn({ clearing: true }))]));
  }

  async function tapped(card, verb, value) {
    at.touched = true;
    try {
      await report(card, verb, value);
      Object.assign(at, { failed: false, choosing: false });
      navigator.storage?.persist?.();
    } catch {
      at.failed = true;
    }
    await draw();
    send();
  }

  async function again(card, then) {
    if (card.outcome || card.stage === 'WAITING' || card.stage === 'NOT_ASKED') {
      if (!changeable(card)) return;
      await correct(card);
    }
    if (then) await then();
    else send();
  }

  function turn(change) {
    Object.assign(at, change, { touched: true });
    draw();
    scrollTo(0, 0);
  }

  async function leave() {
    await clear();
    turn({ clearing: false, ask: null });
  }

  // Only for who asks for it; the browser lets go of it by itself when the page is out of sight.
  async function awake() {
    if (lock) await lock.release();
    else lock = await navigator.wakeLock.request('screen').catch(() => null);
    lock?.addEventListener('release', () => { lock = null; draw(); });
    draw();
  }

  async function install() {
    await offer.prompt();
    offer = null;
    draw();
  }

  async function send() {
    try {
      at.state = await sync();
      if (!at.renewed) navigator.serviceWorker?.controller?.postMessage('keep');
      at.renewed = true;
    } catch {
      at.state = 'offline';
    }
    if (at.state === 'offline') navigator.serviceWorker?.ready.then((here) => here.sync?.register('traudich-card')).catch(() => {});
    if (at.state === 'sent' && !at.touched && WORKSHOP.test(location.hash)) location.replace(location.hash.slice(1));
    const now = localStorage.getItem('traudich-card');
    if (now && now !== reader) await learn((reader = now));
    draw();
  }

  await learn(reader);
  if (navigator.serviceWorker && isSecureContext) navigator.serviceWorker.register('worker.js', { updateViaCache: 'none' }).catch(() => {});
  onChange(draw);
  addEventListener('online', send);
  addEventListener('offline', draw);
  addEventListener('pageshow', send);
  document.addEventListener('visibilitychange', () => document.hidden || send());
  addEventListener('beforeinstallprompt', (event) => { event.preventDefault(); offer = event; draw(); });
  await draw();
  send();
  // Time goes on: what may be changed, and whether the network is back although nobody told us.
  setInterval(draw, 1000);
  setInterval(() => all().then(({ taps }) => taps.some((tap) => !tap.refusal) && send()), 20_000);
})();
