// What the components' lists and calendars leave unsaid to those who listen.
(() => {
  const amends = {
    // Only while it is open: a field bears its name once.
    'vaadin-select': (field, open) => {
      const list = field.querySelector('vaadin-select-list-box');
      if (open) {
        list?.setAttribute('aria-label', field.label || field.accessibleName || '');
      } else {
        list?.removeAttribute('aria-label');
      }
    },
    'vaadin-date-picker': (field) => {
      const calendar = field.querySelector('vaadin-date-picker-overlay-content');
      if (calendar) {
        calendar.id ||= `${field.inputElement.id}-calendar`;
        field.inputElement.setAttribute('aria-controls', calendar.id);
      }
    },
  };

  // As it goes down: the event does not rise.
  document.addEventListener(
    'opened-changed',
    (event) => {
      const amend = amends[event.target.localName];
      if (amend && event.detail.value) {
        // the list or calendar is made as it opens for the first time
        requestAnimationFrame(() => amend(event.target, event.target.opened));
      } else if (amend) {
        amend(event.target, false);
      }
    },
    true
  );

  // Each day says its weekday itself. The heads over the days are hidden one by one, which would leave a row without cells.
  customElements.whenDefined('vaadin-month-calendar').then(() => {
    const month = customElements.get('vaadin-month-calendar').prototype;
    const { updated } = month;
    month.updated = function amended(...changed) {
      updated.apply(this, changed);
      this.shadowRoot.querySelector('[part="weekdays"]')?.setAttribute('aria-hidden', 'true');
    };
  });
})();
