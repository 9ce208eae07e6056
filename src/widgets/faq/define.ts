import { MitidFaq } from './faq.ts';

MitidFaq.define();
