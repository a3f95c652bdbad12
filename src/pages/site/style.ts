import { css } from '../../generated/style.ts';

/** The style that all pages of a site share. */
export const siteStyle = `${css}\n`;
