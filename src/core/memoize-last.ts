/** A function that keeps its last result: within an update everybody asks for the same. */
export function memoizeLast<A extends readonly unknown[], R>(
  work: (...args: A) => R,
): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | undefined;
  return (...args) => {
    if (!last || args.some((each, at) => each !== last?.args[at])) {
      last = { args, result: work(...args) };
    }
    return last.result;
  };
}
