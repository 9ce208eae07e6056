import { MitidServiceDirectory } from './service-directory.ts';

MitidServiceDirectory.define();
