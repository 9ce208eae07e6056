/** Made by `npm run analyze`; this lets the types be checked before it is there. */
declare module '*/custom-elements.json' {
  const manifest: object;
  export default manifest;
}
