import { MitidCounterCard } from './counter-card.ts';

MitidCounterCard.define();
