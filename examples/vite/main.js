import 'mitid-widgets/widgets/eligibility-checker/define';

// An event names what it is about by its id, and never what the reader answered.
document.addEventListener('mitid-outcome', ({ detail }) => {
  document.querySelector('#outcome').textContent = detail.outcome ?? '';
});
