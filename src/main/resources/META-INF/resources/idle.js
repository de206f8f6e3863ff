// Says that the session is about to end because nothing is done in it, and takes the page to the sign-in when it has. What
// counts as done is what the server counts: a request of the page's own, in this window or another one.
(() => {
  const KEY = 'goldthread.acted';
  const EVERY = 5_000;
  // The server's clock starts a little later than ours: a request before it has ended the session would keep it open.
  const SLACK = 30_000;
  let acted = Date.now();
  let show = () => {};

  function note(at) {
    acted = Math.max(acted, at);
    try {
      localStorage.setItem(KEY, String(Math.max(acted, Number(localStorage.getItem(KEY)) || 0)));
    } catch (full) {
      console.warn('Other windows of this browser cannot be told that something was done here', full);
    }
  }

  function last() {
    return Math.max(acted, Number(localStorage.getItem(KEY)) || 0);
  }

  new PerformanceObserver((seen) => {
    seen
      .getEntries()
      .filter((entry) => entry.name.includes('v-r=uidl'))
      .forEach((entry) => note(performance.timeOrigin + entry.startTime));
    show();
  }).observe({ type: 'resource', buffered: true });

  note(acted);
  window.goldthreadIdle = {
    watch(warning, words, idle, before, text) {
      show = () => {
        const end = last() + idle;
        const left = end - Date.now();
        if (left < -SLACK) {
          window.location.reload();
        } else if (left > before) {
          warning.hidden = true;
        } else if (warning.hidden) {
          const time = new Date(end).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
          words.textContent = text.replace('TIME', time);
          warning.hidden = false;
        }
      };
      clearInterval(window.goldthreadIdle.timer);
      window.goldthreadIdle.timer = setInterval(show, EVERY);
    },
  };
})();
