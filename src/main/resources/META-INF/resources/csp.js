// The client engine turns expressions that the server sends into functions with new Function(...), which a policy without
// 'unsafe-eval' forbids. Here each is made by a script element that carries the page's nonce instead, and kept.
(() => {
  const { nonce } = document.currentScript;
  const made = new Map();
  const Native = window.Function;

  function build(parameters, body) {
    const slot = `__made${made.size}`;
    const script = document.createElement('script');
    script.nonce = nonce;
    script.textContent = `window.${slot} = function (${parameters}) {${body}\n};`;
    document.head.append(script);
    script.remove();
    const result = window[slot];
    delete window[slot];
    return result;
  }

  function Nonced(...args) {
    const body = args.length > 0 ? String(args.pop()) : '';
    const parameters = args.join(',');
    const key = `${parameters}|${body}`;
    if (!made.has(key)) {
      made.set(key, build(parameters, body));
    }
    return made.get(key);
  }

  Nonced.prototype = Native.prototype;
  window.Function = Nonced;
})();
