declare module 'virtual:interview' {
  export const questions: readonly import('../interview.ts').Question[];
}
declare module 'survey-core/survey-core.css';
