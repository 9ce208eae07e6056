/** What `set-up.php` says of the WordPress that it has installed. */
export type Role = 'administrator' | 'author';

export interface Accounts {
  readonly wordpress: string;
  readonly php: string;
  readonly database: string;
  readonly theme: string;
  /** The roles that may post unfiltered HTML. */
  readonly unfiltered: readonly string[];
  readonly accounts: Readonly<
    Record<Role, { readonly login: string; readonly password: string; readonly key: string }>
  >;
}
