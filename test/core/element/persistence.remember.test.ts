/** What is kept on the device: only where the host wants it, and only until the reader deletes it. */
import { expect } from '@open-wc/testing';
import { ChecklistHarness } from '../../widgets/document-checklist/document-checklist.harness.ts';
import { EligibilityHarness } from '../../widgets/eligibility-checker/eligibility-checker.harness.ts';
import {
  follow,
  keep,
  leave,
  onDevice,
  openAt,
  sharedKey,
  useDevice,
} from '../../support/visit.ts';
import { stage, usePage } from '../../support/widget-page.ts';

const checker = (attributes = ''): Promise<EligibilityHarness> =>
  EligibilityHarness.mount(`<mitid-eligibility-checker ${attributes}></mitid-eligibility-checker>`);
const checklist = (attributes = ''): Promise<ChecklistHarness> =>
  ChecklistHarness.mount(
    `<mitid-document-checklist answers="route=counter citizenship=other" ${attributes}></mitid-document-checklist>`,
  );

const words = 'Your answers are kept on this device.';
const saysSo = ({ text }: { readonly text: string }): boolean => text.includes(words);

describe('a widget that remembers', () => {
  usePage();
  useDevice();

  it('keeps the answers and the ticks on the device, under a key with the version of its form', async () => {
    const widget = await checker('remember');
    await widget.answer('none');
    await (await checklist()).tick('passport');
    expect(onDevice()).to.deep.equal({ 'mitid-widgets/1': 'mitid=none&ready=passport' });
  });

  it('brings the answers back when the reader comes back', async () => {
    const widget = await checker('remember');
    await widget.answer('none');
    leave();
    expect((await checker('remember')).fact).to.equal('age');
  });

  it('brings the ticks back when the reader comes back', async () => {
    await (await checklist('remember')).tick('passport');
    leave();
    const widget = await checklist('remember');
    expect(widget.element.ready).to.deep.equal(['passport']);
  });

  it('brings them back for the widgets beside it too', async () => {
    keep('mitid=works');
    const beside = await checker();
    await checklist('remember');
    await beside.untilResult();
    expect(beside.result).to.equal('You already have MitID');
  });

  it('keeps nothing that the host has preset', async () => {
    const widget = await checker('remember answers="mitid=works"');
    await widget.untilResult();
    expect(onDevice()).to.deep.equal({});
  });

  it('says that something is kept as soon as something is, and not before', async () => {
    const widget = await checker('remember');
    expect(saysSo(widget)).to.equal(false);
    await widget.answer('none');
    expect(saysSo(widget)).to.equal(true);
  });

  it('says so in Danish', async () => {
    keep('mitid=none');
    const widget = await checker('remember lang="da"');
    expect(widget.text).to.include('Dine svar er gemt på denne enhed.');
    expect(widget.buttons).to.include('Slet dem');
  });

  it('keeps what was said before the host wanted it kept', async () => {
    const widget = await checker();
    await widget.answer('none');
    widget.element.toggleAttribute('remember', true);
    await widget.until(() => saysSo(widget), 'does not say that it keeps');
    expect(onDevice()).to.deep.equal({ [sharedKey]: 'mitid=none' });
  });

  it('keeps no more once the host no longer wants it', async () => {
    const widget = await checker('remember');
    await widget.answer('none');
    widget.element.toggleAttribute('remember', false);
    await widget.settled();
    await widget.answer('18-plus');
    expect(onDevice()).to.deep.equal({ [sharedKey]: 'mitid=none' });
  });

  it('goes on keeping when it is moved', async () => {
    const widget = await checker('remember');
    stage().append(widget.element);
    await widget.ready();
    await widget.answer('none');
    expect(onDevice()).to.deep.equal({ [sharedKey]: 'mitid=none' });
  });

  it('takes what the reader says on this page for newer than what was kept', async () => {
    keep('mitid=works&age=18-plus');
    await (await checker()).answer('none');
    const widget = await checker('remember');
    expect(widget.element.answers).to.deep.equal({ mitid: 'none', age: '18-plus' });
  });

  it('takes a link for newer than what was kept', async () => {
    keep('mitid=none&age=18-plus', `${sharedKey}/eligibility-checker`);
    openAt('#mitid?mitid=works');
    const widget = await checker('remember isolated');
    expect(widget.element.answers).to.deep.equal({ mitid: 'works', age: '18-plus' });
  });
});

describe('a widget that does not remember', () => {
  usePage();
  useDevice();

  it('keeps nothing on the device', async () => {
    await (await checker()).answer('none');
    await (await checklist()).tick('passport');
    expect(onDevice()).to.deep.equal({});
  });

  it('brings nothing back', async () => {
    keep('mitid=works');
    expect((await checker()).element.answers).to.deep.equal({});
  });

  it('does not say that anything is kept, also where a widget beside it keeps it', async () => {
    const widget = await checker();
    await widget.answer('none');
    await checklist('remember');
    expect(saysSo(widget)).to.equal(false);
  });
});

describe('a widget that remembers and keeps its answers to itself', () => {
  usePage();
  useDevice();

  it('keeps them under a key of its own', async () => {
    await (await checker('remember isolated')).answer('none');
    expect(onDevice()).to.deep.equal({ [`${sharedKey}/eligibility-checker`]: 'mitid=none' });
  });

  it('brings its own back', async () => {
    await (await checker('remember isolated')).answer('none');
    leave();
    expect((await checker('remember isolated')).fact).to.equal('age');
  });

  it('does not take what the others have kept', async () => {
    keep('mitid=works');
    expect((await checker('remember isolated')).element.answers).to.deep.equal({});
  });

  it('deletes only its own', async () => {
    keep('age=18-plus');
    const widget = await checker('remember isolated');
    await widget.answer('none');
    await widget.click('Delete them');
    expect(onDevice()).to.deep.equal({ [sharedKey]: 'age=18-plus' });
  });

  it('takes the answers out of the address too when they are deleted', async () => {
    const widget = await checker('remember');
    await follow('#mitid?mitid=none&part=faq');
    await widget.click('Delete them');
    expect(location.hash).to.equal('#mitid__part_faq');
  });
});
