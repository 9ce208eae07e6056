import { MitidAuthenticatorChooser } from './authenticator-chooser.ts';

MitidAuthenticatorChooser.define();
