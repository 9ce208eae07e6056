/** What people type, as the overlay wants it. Pure; what cannot be read that way stays as it was typed. */

/** `33 66 33 66`, `+4533663366` and `0045 3366-3366` are `+45 33 66 33 66`. */
export function phoneNumber(text: string): string {
  const [, digits] = /^(?:\+45|0045)?(\d{8})$/.exec(text.replace(/[\s().-]/g, '')) ?? [];
  return digits === undefined ? text.trim() : `+45 ${digits.match(/\d\d/g)?.join(' ') ?? ''}`;
}

/** `9`, `9.30` and `0930` are `09:00`, `09:30` and `09:30`. */
export function clockTime(text: string): string {
  const [, hour = '', minute = '00'] = /^(\d{1,2})[.:]?(\d\d)?$/.exec(text.trim()) ?? [];
  const isTime = hour !== '' && Number(hour) < 24 && Number(minute) < 60;
  return isTime ? `${hour.padStart(2, '0')}:${minute}` : text.trim();
}

/** `nyborup.example/borgerservice` is an address of the web. */
export const webAddress = (text: string): string =>
  /^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/\S*)?$/i.test(text.trim())
    ? `https://${text.trim()}`
    : text.trim();
