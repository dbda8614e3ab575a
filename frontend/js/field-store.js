// What a device keeps of somebody's asks, and what was tapped that has not arrived yet. The card, the phone's pages and
// the service worker share it: whoever is awake first sends. A tap is on the disk before anything says "kept".
(() => {
  const HERE = self.document ? new URL('../../p/', document.currentScript.src) : new URL('./', self.location);
  const HEADERS = { 'Content-Type': 'application/json', 'X-Traudich': 'card' };
  const BEFORE = ['PLANNED', 'PREDICTED', 'SET_OFF'];
  const PATIENCE = 15_000;
  const channel = self.BroadcastChannel && new BroadcastChannel('traudich-card');
  let opened;

  function open() {
    return (opened ??= new Promise((resolve, reject) => {
      const request = indexedDB.open('traudich-card', 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('cards', { keyPath: 'ask' });
        request.result.createObjectStore('taps', { keyPath: 'number', autoIncrement: true });
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    }));
  }

  // One transaction; the promise is kept when it is on the disk.
  async function change(work) {
    const db = await open();
    return new Promise((resolve, reject) => {
      const all = db.transaction(['cards', 'taps'], 'readwrite', { durability: 'strict' });
      all.oncomplete = () => resolve();
      all.onabort = all.onerror = () => reject(all.error);
      const taps = all.objectStore('taps');
      const cards = all.objectStore('cards');
      taps.getAll().onsuccess = (read) => {
        cards.getAll().onsuccess = (also) => work({ cards, taps, kept: also.target.result, waiting: read.target.result });
      };
    });
  }

  async function all() {
    const db = await open();
    return new Promise((resolve, reject) => {
      const both = db.transaction(['cards', 'taps']);
      const read = { cards: both.objectStore('cards').getAll(), taps: both.objectStore('taps').getAll() };
      both.oncomplete = () => resolve({ cards: read.cards.result, taps: read.taps.result });
      both.onabort = both.onerror = () => reject(both.error);
    });
  }

  function uuid() {
    if (self.crypto.randomUUID) return crypto.randomUUID();
    const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
  }

  function tap(card, verb, value = '') {
    return { command: uuid(), ask: card.ask, owner: card.owner, verb, value: String(value), at: Date.now(), tries: 0 };
  }

  // What the card would say if everything tapped had arrived.
  function apply(card, { verb, value, at }) {
    switch (verb) {
      case 'asked': return { ...card, stage: BEFORE.includes(card.stage) ? 'ASKED' : card.stage, out: true };
      case 'came': return { ...card, stage: 'ANSWERED', out: true, outcome: value, reportedAt: at };
      case 'waiting': return { ...card, stage: 'WAITING', out: true, reportedAt: at };
      case 'not-asked': return { ...card, stage: 'NOT_ASKED', reason: value, reportedAt: at };
      case 'fear': return { ...card, fear: Number(value) };
      case 'undo': return { ...card, stage: card.stage === 'NOT_ASKED' ? 'SET_OFF' : 'ASKED', outcome: null, reason: null, fear: null };
      default: return card;
    }
  }

  async function report(card, verb, value) {
    await change(({ taps }) => taps.add(tap(card, verb, value)));
    told();
  }

  // Another answer than the one before. What was never sent is simply not sent; else the server takes it back first.
  async function correct(card) {
    await change(({ taps, waiting }) => {
      const mine = waiting.filter((one) => one.ask === card.ask && one.verb !== 'asked' && !one.refusal);
      const untried = mine.filter((one) => one.tries === 0);
      untried.forEach((one) => taps.delete(one.number));
      const answers = (one) => one.verb === 'came' || one.verb === 'waiting' || one.verb === 'not-asked';
      if (!untried.some(answers)) taps.add(tap(card, 'undo'));
    });
    told();
  }

  // Whoever sends alone sends in order.
  function alone(work) {
    return self.navigator.locks ? navigator.locks.request('traudich-card', work) : work();
  }

  // One after the other. Without a network everything stays; what is refused stays readable. Says how it ended.
  const send = () => alone(async () => {
    let ended = 'sent';
    const stuck = new Set();
    for (const one of (await all()).taps) {
      if (one.refusal || stuck.has(one.ask)) continue;
      let answer;
      let refusal;
      try {
        answer = await post(one);
        refusal = answer.ok ? (await answer.json()).refusal : '';
      } catch {
        return 'offline';
      }
      if (answer.status === 401) return 'nobody';
      if (answer.status === 409) ended = 'other';
      else if (answer.ok) await done(one, refusal);
      else if (answer.status === 400 || answer.status === 415) await done(one, 'field.gone');
      else {
        // The server itself has trouble with this one: the next taps of this ask wait behind it, others do not.
        stuck.add(one.ask);
        ended = 'offline';
      }
    }
    return ended;
  });

  async function post(one) {
    await change(({ taps }) => taps.put({ ...one, tries: one.tries + 1 }));
    const body = JSON.stringify({ command: one.command, ask: one.ask, owner: one.owner, verb: one.verb, value: one.value });
    return fetch(new URL('reports', HERE), { method: 'POST', headers: HEADERS, body, signal: AbortSignal.timeout(PATIENCE) });
  }

  async function done(one, refusal) {
    await change(({ cards, taps, kept }) => {
      if (refusal) taps.put({ ...one, refusal });
      else taps.delete(one.number);
      const card = kept.find((known) => known.ask === one.ask);
      if (card && !refusal) cards.put(apply(card, one));
    });
    told();
  }

  // What holds for whoever this browser stands for now; the cards of everybody else leave this device. Their taps wait,
  // without a word of the card, until they are back.
  async function refresh() {
    const answer = await fetch(new URL('cards', HERE), { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok) throw new Error(String(answer.status));
    const now = await answer.json();
    const here = Date.now();
    await change(({ cards, taps, kept, waiting }) => {
      const pending = new Set(waiting.map((one) => one.ask));
      const known = new Set(now.cards.map((card) => card.ask));
      const mine = (one) => now.owners.includes(one.owner);
      kept.filter((card) => !known.has(card.ask) && !(mine(card) && pending.has(card.ask))).forEach((card) => cards.delete(card.ask));
      waiting.filter((one) => one.refusal && !mine(one)).forEach((one) => taps.delete(one.number));
      now.cards.forEach((card, order) => cards.put({
        ...card, order, language: now.language,
        endsAt: card.left === null ? null : here + card.left, reportedAt: card.undo ? here + card.undo - 30_000 : null,
      }));
    });
    remember(now.cards.length > 0, now.language);
    told();
  }

  function remember(any, language) {
    if (!self.localStorage) return;
    if (any) localStorage.setItem('traudich-card', language);
    else localStorage.removeItem('traudich-card');
  }

  // Read and understood.
  async function dismiss(ask) {
    await change(({ taps, waiting }) => waiting
      .filter((one) => one.refusal && one.ask === ask).forEach((one) => taps.delete(one.number)));
    told();
  }

  // Off this device; what has not arrived goes on waiting.
  async function clear() {
    await change(({ cards, taps, waiting }) => {
      cards.clear();
      waiting.filter((one) => one.refusal).forEach((one) => taps.delete(one.number));
    });
    remember(false);
    told();
  }

  async function sync() {
    const ended = await send();
    if (ended !== 'offline') await refresh();
    return ended;
  }

  const listeners = [];
  function told() {
    channel?.postMessage('changed');
    listeners.forEach((listener) => listener());
  }
  if (channel) channel.onmessage = () => listeners.forEach((listener) => listener());

  self.traudichCard = { HERE, all, apply, report, correct, send, refresh, sync, dismiss, clear, BEFORE, onChange: (listener) => listeners.push(listener) };
})();
