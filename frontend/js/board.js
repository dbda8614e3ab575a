// A browser shows the full screen, and makes a sound, only on a click or a key: F, L and S press their buttons.
const BUTTONS = { f: '#full-screen', l: '#light', s: '#sound' };
const LIGHT = 'traudich-board-light';
let sound;
let last;

function lighten(on) {
  document.documentElement.classList.toggle('board-light', on);
  document.querySelector('.board #light')?.setAttribute('aria-pressed', String(on));
}

async function ring(on) {
  sound ??= new AudioContext();
  await (on ? sound.resume() : sound.suspend());
  document.querySelector('.board #sound')?.setAttribute('aria-pressed', String(sound.state === 'running'));
}

// Soft, and short enough that nobody stops in the middle of a sentence.
function beep(pitch, after) {
  const from = sound.currentTime + after;
  const tone = new OscillatorNode(sound, { frequency: pitch });
  const volume = new GainNode(sound, { gain: 0 });
  volume.gain.setValueAtTime(0, from);
  volume.gain.linearRampToValueAtTime(0.25, from + 0.03);
  volume.gain.exponentialRampToValueAtTime(0.001, from + 0.6);
  tone.connect(volume).connect(sound.destination);
  tone.start(from);
  tone.stop(from + 0.7);
}

addEventListener('keydown', (event) => {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat;
  const button = BUTTONS[event.key.toLowerCase()];
  if (plain && button) document.querySelector(`.board ${button}`)?.click();
});

addEventListener('click', (event) => {
  const button = event.target.closest('.board #light, .board #sound');
  if (button?.id === 'sound') ring(button.getAttribute('aria-pressed') !== 'true');
  if (button?.id !== 'light') return;
  const on = !document.documentElement.classList.contains('board-light');
  localStorage.setItem(LIGHT, on ? 'on' : '');
  lighten(on);
});

// At two minutes once, at the end twice; not where the coach has just taken time away.
addEventListener('td-left', ({ detail: left }) => {
  const passed = (mark) => last > mark && left <= mark && last - left < 5;
  if (sound?.state === 'running' && passed(120)) beep(523, 0);
  if (sound?.state === 'running' && passed(0)) [0, 0.35].forEach((after) => beep(659, after));
  last = left;
});

lighten(localStorage.getItem(LIGHT) === 'on');
