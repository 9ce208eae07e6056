import * as v from 'valibot';

/** A schema with a description, which editors show while one types. */
export const told = <T extends v.GenericSchema>(
  description: string,
  schema: T,
): v.SchemaWithPipe<readonly [T, v.DescriptionAction<v.InferOutput<T>, string>]> =>
  v.pipe<T, v.DescriptionAction<v.InferOutput<T>, string>>(schema, v.description(description));
