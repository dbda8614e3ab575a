// Lives in the folder of the phones' pages and keeps one thing: the card, the same for everybody. It never keeps a page
// or an answer of the server, and what is no page and no part of the card goes past it.
importScripts(new URL('../app/js/field-store.js?card', self.location).href);

const CARD = new URL('card', self.registration.scope).href;
const NAMED = [
  'card', 'words', 'card.webmanifest', '../app/icons/logo.svg?card', '../app/icons/app-192.png',
  '../app/css/tokens.css?card', '../app/css/base.css?card', '../app/css/components.css?card', '../app/css/phone.css?card',
  '../app/css/field.css?card', '../app/js/countdown.js?card', '../app/js/field-store.js?card', '../app/js/field-parts.js?card',
  '../app/js/field-card.js?card', '../app/fonts/bricolage-grotesque-latin-opsz-normal.woff2',
  '../app/fonts/instrument-sans-latin-wght-normal.woff2',
];
const FILES = NAMED.map((name) => new URL(name, self.registration.scope).href);
const SLOWEST = 8_000;

// All of them or none: a card of two versions would be worse than an old one.
async function keep() {
  const cache = await caches.open('traudich-card');
  await cache.addAll(FILES);
}

self.addEventListener('install', (event) => {
  // Flow's own requests are all posted: where a browser can be told, they do not even wake this worker.
  event.addRoutes?.({ condition: { requestMethod: 'POST' }, source: 'network' }).catch(() => {});
  event.waitUntil(keep().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  if (event.data === 'keep') event.waitUntil(keep().catch(() => {}));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  if (request.url.split('#')[0] === CARD || FILES.includes(request.url)) event.respondWith(kept(request));
  else if (request.mode === 'navigate') event.respondWith(page(request));
});

async function kept(request) {
  const cache = await caches.open('traudich-card');
  return (await cache.match(request.url.split('#')[0])) ?? fetch(request);
}

// A phone's page comes from the server. Where there is none, the card is what helps.
async function page(request) {
  try {
    const answer = await Promise.race([fetch(request), new Promise((_, slow) => setTimeout(slow, SLOWEST))]);
    if (answer.status < 502 || answer.status > 504) return answer;
  } catch {
    // Away: the card.
  }
  return Response.redirect(`${CARD}#${new URL(request.url).pathname.split('/').pop()}`, 302);
}

self.addEventListener('sync', (event) => {
  if (event.tag === 'traudich-card') event.waitUntil(later());
});

// Refused by the browser means: it tries again by itself.
async function later() {
  if ((await self.traudichCard.sync()) === 'offline') throw new Error('offline');
}
