// A mark in a picture is no link a browser knows, and Flow trips over links inside a picture: pressing it presses the
// link of its row in the table. And a picture for slides: the server's SVG, drawn twice as large by this browser.
(() => {
  const LARGER = 2;
  const KEPT_MILLIS = 60_000;

  function follow(event) {
    const mark = event.target.closest?.('[data-link]');
    if (mark) document.getElementById(mark.dataset.link)?.click();
  }

  async function draw(link) {
    const svg = new Blob([await (await fetch(link.href)).text()], { type: 'image/svg+xml' });
    const image = Object.assign(new Image(), { src: URL.createObjectURL(svg) });
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width * LARGER, height: image.height * LARGER });
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    URL.revokeObjectURL(image.src);
    return new Promise((done, failed) => canvas.toBlob((png) => (png ? done(png) : failed()), 'image/png'));
  }

  async function take(button) {
    const link = document.getElementById(button.dataset.picture);
    const said = button.parentElement.querySelector('[data-failed]');
    said.textContent = '';
    try {
      const href = URL.createObjectURL(await draw(link));
      Object.assign(document.createElement('a'), { href, download: link.download.replace(/svg$/, 'png') }).click();
      setTimeout(() => URL.revokeObjectURL(href), KEPT_MILLIS);
    } catch {
      said.textContent = said.dataset.failed;
    }
  }

  addEventListener('click', (event) => {
    const button = event.target.closest?.('[data-picture]');
    if (button) take(button);
    else follow(event);
  });
  addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.repeat) follow(event);
  });
})();
