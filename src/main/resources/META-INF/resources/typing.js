// What is typed into a form stays in this browser until the server has saved it, so that a lost session or connection loses
// none of it. A form names itself in data-typing, its fields name themselves in data-typed; data-typed-on, at the form or at
// a part of it, is the stored version that is typed on. Signing out forgets all.
(() => {
  const PREFIX = 'goldthread.typing:';
  // Another window with the same form saves its own texts, not this one's.
  const WINDOW = `${Date.now()}-${Math.random()}`;

  function read(form) {
    try {
      return JSON.parse(localStorage.getItem(PREFIX + form)) ?? {};
    } catch {
      return {};
    }
  }

  function write(form, typed) {
    try {
      if (Object.keys(typed).length > 0) {
        localStorage.setItem(PREFIX + form, JSON.stringify(typed));
      } else {
        localStorage.removeItem(PREFIX + form);
      }
    } catch (full) {
      console.warn('This browser keeps nothing more of what is typed', full);
    }
  }

  // As the server counts it, so that a text need not travel back to be compared.
  function hash(text) {
    let sum = 0;
    for (let i = 0; i < text.length; i += 1) {
      sum = (Math.imul(31, sum) + text.charCodeAt(i)) | 0;
    }
    return sum;
  }

  function fieldOf(form, name) {
    return form.querySelector(`[data-typed="${CSS.escape(name)}"]`);
  }

  function typedOn(part) {
    return part.closest('[data-typed-on]')?.dataset.typedOn ?? '';
  }

  document.addEventListener(
    'input',
    (event) => {
      const path = event.composedPath();
      const field = path.find((part) => part instanceof Element && part.hasAttribute('data-typed'));
      const form = path.find((part) => part instanceof Element && part.hasAttribute('data-typing'));
      if (field && form && typeof path[0].value === 'string') {
        const typed = read(form.dataset.typing);
        typed[field.dataset.typed] = { text: path[0].value, on: typedOn(field), by: WINDOW };
        write(form.dataset.typing, typed);
      }
    },
    true
  );

  // What says beside a form when it was saved: the form's own, and none of a form around it that is sent by itself.
  function statusBeside(path) {
    for (const part of path.filter((each) => each instanceof Element)) {
      const status = part.querySelector('.saved-status');
      if (status || (part.hasAttribute('data-typing') && !part.localName.startsWith('vaadin-text-'))) {
        return status;
      }
    }
    return null;
  }

  // "Saved" does not stand beside what was typed since: from the first letter that differs until the server answered.
  const entered = new WeakMap();
  document.addEventListener('focusin', (event) => entered.set(event.composedPath()[0], event.composedPath()[0].value));
  document.addEventListener('input', (event) => {
    const path = event.composedPath();
    const typesText = path.some(
      (part) => part instanceof Element && (part.localName === 'textarea' || part.hasAttribute('data-typed'))
    );
    if (typesText) {
      statusBeside(path)?.toggleAttribute('data-stale', path[0].value !== entered.get(path[0]));
    }
  });

  window.goldthreadTyping = {
    // What was typed on the version that is opened goes on here. A form that is drawn again has saved its later versions
    // itself: what this window typed goes on from them.
    open(form, again) {
      const typed = read(form.dataset.typing);
      Object.entries(typed).forEach(([name, kept]) => {
        const on = typedOn(fieldOf(form, name) ?? form);
        if (again && kept.by === WINDOW) {
          kept.on = on;
        }
        if (kept.on === on) {
          kept.by = WINDOW;
        }
      });
      write(form.dataset.typing, typed);
      return typed;
    },
    // What this window typed into the form around an element and has not been told of as saved.
    onTheWay(element) {
      const form = element.closest('[data-typing]');
      const mine = Object.entries(form ? read(form.dataset.typing) : {}).filter(([, kept]) => kept.by === WINDOW);
      return Object.fromEntries(mine);
    },
    // What of this window is still on its way stands on the version just saved; what the form shows no more was given up.
    // A form that has left the screen with the same answer gave up nothing.
    saved(key, hashes) {
      const form = document.querySelector(`[data-typing="${CSS.escape(key)}"]`);
      const typed = read(key);
      Object.entries(typed).forEach(([name, kept]) => {
        if (hash(kept.text) === hashes[name]) {
          delete typed[name];
        } else if (form && kept.by === WINDOW) {
          const field = fieldOf(form, name);
          if (field?.value === kept.text) {
            kept.on = typedOn(field);
          } else {
            delete typed[name];
          }
        }
      });
      write(key, typed);
    },
    moved(from, to) {
      write(to, { ...read(to), ...read(from) });
      write(from, {});
    },
    forget(form) {
      write(form, {});
    },
    forgetAll() {
      Object.keys(localStorage)
        .filter((key) => key.startsWith(PREFIX))
        .forEach((key) => localStorage.removeItem(key));
    },
  };
})();
