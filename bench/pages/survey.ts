/** With SurveyJS, which is made for interviews. */
import { Model } from 'survey-core';
import 'survey-core/survey-core.css';
import { renderSurvey } from 'survey-js-ui';
import { questions } from 'virtual:interview';

const model = new Model({
  showProgressBar: 'top',
  pageNextText: 'Continue',
  pages: questions.map(({ id, question, options }) => ({
    elements: [{ type: 'radiogroup', name: id, title: question, choices: [...options] }],
  })),
});
renderSurvey(model, document.querySelector('main') as HTMLElement);
