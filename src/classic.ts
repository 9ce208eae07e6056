/**
 * The one-file entry, for sites where only `<script defer>` is possible. All widgets and their
 * English are in the file; other languages are loaded from beside it.
 */
import { warn } from './element/report.ts';
import { watchWidgets } from './platform/find-widgets.ts';
import './define.ts';
import { widgetNames } from './widgets/catalogue.ts';

watchWidgets(widgetNames, () => undefined, warn);
