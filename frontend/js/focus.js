// A card that is drawn anew takes along the element that held the focus: who is on the keyboard goes on at the same place
// of the new card. Whoever left it is not called back.
(() => {
  const STOPS = 'a[href], button, summary, [tabindex]';
  const LATE_MILLIS = 1000;
  let held = null;

  function place(element) {
    const owner = element.closest('[id]');
    return { element, link: element.dataset.link, id: owner?.id, nth: owner === element || !owner ? -1 : stops(owner).indexOf(element), gone: null };
  }

  function stops(owner) {
    return [...owner.querySelectorAll(STOPS)];
  }

  function again({ link, id, nth }) {
    if (link) return document.querySelector(`[tabindex][data-link="${CSS.escape(link)}"]`);
    const owner = id && document.getElementById(id);
    return owner && nth >= 0 ? stops(owner)[nth] : owner;
  }

  function follow() {
    if (!held || held.element.isConnected) return;
    held.gone ??= performance.now();
    const left = document.activeElement && document.activeElement !== document.body;
    const next = left ? null : again(held);
    if (left || next || performance.now() - held.gone > LATE_MILLIS) held = null;
    next?.focus({ preventScroll: true });
  }

  addEventListener('focusin', ({ target }) => {
    held = target.closest?.('.insights') ? place(target) : null;
  });
  addEventListener('focusout', () => setTimeout(() => {
    if (held?.element.isConnected && document.activeElement !== held.element) held = null;
  }));
  new MutationObserver(follow).observe(document.documentElement, { childList: true, subtree: true });
})();
