import { type Account, placeOf } from "../accounts/account";

/** The accounts that a label means: by name, or by name and place where two have the same name. */
export function accountsNamed<T extends Account>(accounts: readonly T[], label: string): T[] {
  return accounts.filter((account) => hasLabel(account, label));
}

/** The label that means one account and no other. */
export function labelAmong(account: Account, accounts: readonly Account[]): string {
  const { name } = account;
  return accountsNamed(accounts, name).length < 2 ? name : withPlace(account);
}

function hasLabel(account: Account, label: string): boolean {
  const wanted = label.toLowerCase();
  return [account.name, withPlace(account)].some((each) => each.toLowerCase() === wanted);
}

function withPlace({ name, source }: Account): string {
  return `${name} (${placeOf(source)})`;
}
