/**
 * The one-file entry, for sites where only `<script defer>` is possible. All widgets and their
 * English are in the file; other languages are loaded from beside it.
 */
import { reportError, warn } from './core/element/report.ts';
import { base } from './loading/base.ts';
import { callDoctor } from './core/platform/doctor.ts';
import { watchWidgets } from './core/platform/find-widgets.ts';
import './define.ts';
import { attributesOf } from './widgets/attributes.ts';
import { widgetNames } from './generated/widget-names.ts';

callDoctor(base, (cause) => reportError('the doctor could not be loaded.', cause));
watchWidgets({ names: widgetNames, attributesOf, onFound: () => undefined, onProblem: warn });
