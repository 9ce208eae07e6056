/** A field that keeps what is being typed, while the overlay has what it means. */
import { textField, type TextField, type View } from './controls.ts';

const typed = new Map<string, string>();

interface TypedField extends TextField {
  /** What a text means. */
  readonly meaning: (text: string) => string;
}

/** The text stays as it is typed as long as it means what is kept; else what is kept shows. */
export function typedField({ meaning, ...field }: TypedField): View {
  const { id, value, onInput } = field;
  const text = typed.get(id);
  return textField({
    ...field,
    value: text !== undefined && meaning(text) === value ? text : value,
    onInput: (next) => {
      typed.set(id, next);
      onInput(meaning(next));
    },
  });
}
