declare module 'virtual:interview' {
  export const questions: readonly import('../interview.ts').Question[];
}
