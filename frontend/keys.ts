// Single keys of the marking desk. A key clicks the button or link that names it in aria-keyshortcuts, so that it never
// does more than that; silent in fields, with Ctrl, Alt or Meta, and where the person has turned keys off.
const FIELDS = 'input, textarea, select, [contenteditable], [role="dialog"], [role="listbox"], video, audio';

function named(event: KeyboardEvent): string {
  if (event.key.length !== 1) {
    return '';
  }
  const letter = event.key.toLowerCase() !== event.key.toUpperCase();
  return letter && event.shiftKey ? `Shift+${event.key.toUpperCase()}` : event.key.toUpperCase();
}

// Of several claims, the one with the focus takes the key, else the one whose evidence is shown.
function target(desk: Element, key: string, origin: Element): HTMLElement | undefined {
  const all = [...desk.querySelectorAll<HTMLElement>('[aria-keyshortcuts]')].filter(
    (element) =>
      element.getAttribute('aria-keyshortcuts') === key && !element.hasAttribute('disabled') && !element.hidden
  );
  const claim = origin.closest('.claim-panel');
  return all.find((element) => claim?.contains(element)) ?? all.find((element) => element.closest('.here')) ?? all[0];
}

function isElement(part: EventTarget | undefined): part is Element {
  return part instanceof Element;
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

// While the form of a not yet is open, 1 to 5 are its letters: the judgement above stays as it is.
function letterOfForm(desk: Element, event: KeyboardEvent): HTMLElement | undefined {
  const form = [...desk.querySelectorAll<HTMLElement>('.not-yet > .inset-form')].find(isShown);
  const boxes = form?.querySelectorAll<HTMLInputElement>('vaadin-checkbox-group vaadin-checkbox input');
  return /^[1-5]$/.test(event.key) ? boxes?.[Number(event.key) - 1] : undefined;
}

// Escape puts aside the open form that has the focus, else the last that is open.
function putAside(desk: Element, origin: Element): void {
  const open = [...desk.querySelectorAll<HTMLElement>('[data-escapes]')].filter(isShown);
  const around = open.filter((form) => form.contains(origin));
  (around[around.length - 1] ?? open[open.length - 1])?.dispatchEvent(new CustomEvent('put-aside'));
}

document.addEventListener('keydown', (event) => {
  const desk = document.querySelector('.desk[data-keys="on"]');
  const path = event.composedPath();
  const origin = path[0];
  if (!desk || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !isElement(origin)) {
    return;
  }
  const ticks = origin.matches('input[type="checkbox"]');
  if (!ticks && path.some((part) => isElement(part) && part.matches(FIELDS))) {
    if (event.key === 'Escape' && origin instanceof HTMLElement && origin.matches('input, textarea')) {
      const empty = (origin as HTMLInputElement).value === '';
      origin.blur();
      if (empty) {
        putAside(desk, origin);
      }
    }
    return;
  }
  if (event.key === 'Escape') {
    putAside(desk, origin);
    return;
  }
  const letter = event.repeat ? undefined : letterOfForm(desk, event);
  if (letter) {
    event.preventDefault();
    letter.click();
    return;
  }
  if (ticks) {
    return;
  }
  const pressed = event.repeat ? undefined : target(desk, named(event), origin);
  if (pressed) {
    event.preventDefault();
    pressed.click();
  }
});
