(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem('minilateral.theme');
  } catch {
    // Storage may be forbidden; then the system's theme it is.
  }
  var dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.classList.toggle('pf-v6-theme-dark', dark);
})();
