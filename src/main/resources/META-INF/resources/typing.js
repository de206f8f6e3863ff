// What is typed into a form stays in this browser until the server has saved it, so that a lost session or connection loses
// none of it. A form names itself in data-typing, its fields name themselves in data-typed; signing out forgets all.
(() => {
  const PREFIX = 'goldthread.typing:';

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

  document.addEventListener(
    'input',
    (event) => {
      const path = event.composedPath();
      const field = path.find((part) => part instanceof Element && part.hasAttribute('data-typed'));
      const form = path.find((part) => part instanceof Element && part.hasAttribute('data-typing'));
      if (field && form && typeof path[0].value === 'string') {
        const typed = read(form.dataset.typing);
        typed[field.dataset.typed] = path[0].value;
        write(form.dataset.typing, typed);
      }
    },
    true
  );

  window.goldthreadTyping = {
    read,
    saved(form, hashes) {
      const typed = read(form);
      Object.keys(hashes)
        .filter((name) => name in typed && hash(typed[name]) === hashes[name])
        .forEach((name) => delete typed[name]);
      write(form, typed);
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
