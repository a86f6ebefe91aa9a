/** Small files and transforms for the tables of this folder. */
export const XDT = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"';

export const config = (inner: string) => `<configuration>\n${inner}\n</configuration>\n`;
export const web = (inner: string) => config(`<system.web>\n${inner}\n</system.web>`);

/** A transform: what stands inside begins in line 2. */
export const change = (inner: string) => `<configuration ${XDT}>\n${inner}\n</configuration>\n`;
/** What stands inside begins in line 3. */
export const changeWeb = (inner: string) => change(`<system.web>\n${inner}\n</system.web>`);
