// A browser shows the full screen only on a click: the key F clicks the button.
addEventListener('keydown', event => {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat;
  if (plain && event.key.toLowerCase() === 'f') {
    document.querySelector('.board #full-screen')?.click();
  }
});
