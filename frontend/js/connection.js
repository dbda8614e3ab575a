// Flow 25.2.2 sends a lost request again but leaves its sign "reconnecting" up until the next request. While the sign
// is up we look whether the server answers; then the browser's own "online" makes Flow check and take the sign down.
const EVERY_MILLIS = 2000;
const UNTIL_LOADED_MILLIS = 250;

async function check() {
  const state = window.Vaadin?.connectionState;
  if (state?.state !== 'reconnecting') return;
  try {
    const answer = await fetch(new URL('app/icons/logo.svg', document.baseURI), { method: 'HEAD', cache: 'no-store' });
    if (answer.ok && state.state === 'reconnecting') window.dispatchEvent(new Event('online'));
  } catch {
    // Still away: Flow goes on trying too.
  }
}

// A push channel that breaks says nothing to Flow as long as answers go by requests: a wall that nobody touches would
// find out with the next heartbeat. "Online" makes it send one now: the sign, or after a restart the page anew.
function listen() {
  const push = window.vaadinPush?.atmosphere;
  if (!push) return;
  clearInterval(loading);
  push.addCallback(({ state }) => {
    const connected = window.Vaadin?.connectionState?.state === 'connected';
    if (state === 'closed' && connected) window.dispatchEvent(new Event('online'));
  });
}

const loading = setInterval(listen, UNTIL_LOADED_MILLIS);
setInterval(check, EVERY_MILLIS);
