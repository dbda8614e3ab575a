// Flow 25.2.2 sends a lost request again but leaves its sign "reconnecting" up until the next request. While the sign
// is up we look whether the server answers; then the browser's own "online" makes Flow check and take the sign down.
const EVERY_MILLIS = 2000;

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

setInterval(check, EVERY_MILLIS);
