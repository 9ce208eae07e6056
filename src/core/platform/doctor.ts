/** Calls the doctor where an editor asks for it in the address: `?mitid-doctor`. */
export function callDoctor(home: string, onFailure: (cause: unknown) => void): void {
  if (!new URLSearchParams(location.search).has('mitid-doctor')) return;
  const address = new URL('doctor.js', home).href;
  import(/* @vite-ignore */ address)
    .then(({ open }: { open: () => Promise<void> }) => open())
    .catch(onFailure);
}
