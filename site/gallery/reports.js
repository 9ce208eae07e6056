/** Counts what the policy of the page blocks. The icon of the tab is the browser's wish. */
let reports = 0;
document.addEventListener('securitypolicyviolation', (event) => {
  if (event.blockedURI.endsWith('/favicon.ico')) return;
  reports += 1;
  document.querySelector('#reports').textContent = `${reports} reports`;
});
