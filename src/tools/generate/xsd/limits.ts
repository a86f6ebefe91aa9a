export interface XsdLimit { readonly id: string }
export const XSD_LIMITS: readonly XsdLimit[] = [];
