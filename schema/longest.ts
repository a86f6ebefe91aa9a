/**
 * The longest time-out in minutes, one year, that SessionStateSection takes where ASP.NET itself
 * ends sessions: in the modes InProc and StateServer.
 */
export const LONGEST_TIMEOUT = 525600;
