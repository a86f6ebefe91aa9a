/** Days and moments as ISO 8601 writes them; anything else is no date here. */

const DAY = /^(\d{4})-(\d\d)-(\d\d)(?=$|T)/;
const TIME =
  /^(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/;

/**
 * The day of an ISO date or date-time.
 * @returns undefined where the text is neither, or names a day that no calendar has
 */
export function isoDay(text: string | undefined): string | undefined {
  const [day, year, month, date] = DAY.exec(text ?? "") ?? [];
  if (text === undefined || day === undefined || !TIME.test(text.slice(day.length)))
    return undefined;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  return moment.toISOString().slice(0, 10) === day ? day : undefined;
}
