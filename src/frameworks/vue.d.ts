/** Types of the widgets in templates of Vue 3: `import 'mitid-widgets/vue'` once in a project. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { MitidElements, MitidHandler } from './elements.js';

export type { MitidElements } from './elements.js';

type Camel<Text extends string> = Text extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Text;

type Attributes<Tag extends keyof MitidElements> = MitidElements[Tag]['attributes'];

/** Vue's own tools know attributes and events by their names in camel case. */
type Props<Tag extends keyof MitidElements> = {
  [Name in keyof Attributes<Tag> & string as Camel<Name>]?: Attributes<Tag>[Name];
} & {
  [
    Name in keyof MitidElements[Tag]['events'] & string as `on${Capitalize<Camel<Name>>}`
  ]?: MitidHandler<Tag, Name>;
};

export type MitidVueComponents = {
  [Tag in keyof MitidElements]: new () => {
    $props: Omit<HTMLAttributes, keyof Props<Tag>> & PublicProps & Props<Tag>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends MitidVueComponents {}
}
