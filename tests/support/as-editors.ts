/** How ajv reads a schema that is for editors: they know two words beside those of the standard. */
export const asEditors = {
  strictTypes: false,
  keywords: ['errorMessage', 'patternErrorMessage'],
};
