import { createTheme, type MantineColorsTuple } from '@mantine/core';

const pen: MantineColorsTuple = [
  '#e9f1f9',
  '#d5e4f2',
  '#a8c2dd',
  '#7ba3c9',
  '#4f83b3',
  '#336aa0',
  '#1a4e85',
  '#16436f',
  '#123a66',
  '#0d2c4f',
];

/** The red of what is overdue, for acts that cannot be undone: the library's own is too pale under white words. */
const red: MantineColorsTuple = [
  '#fbeaea',
  '#f3cfcf',
  '#e5a3a3',
  '#d67777',
  '#c54d4d',
  '#b42f2f',
  '#a61c1c',
  '#8e1717',
  '#751313',
  '#5c0f0f',
];

/** Density of Excel: 13 px, 28 px controls, no shadows but on dialogs. Contrast and target sizes are set once, here. */
export const theme = createTheme({
  fontFamily: "'Be Vietnam Pro', system-ui, sans-serif",
  primaryColor: 'pen',
  primaryShade: 6,
  colors: { pen, red },
  black: '#17212b',
  defaultRadius: 2,
  fontSizes: { xs: '12px', sm: '13px', md: '13px', lg: '14px', xl: '16px' },
  lineHeights: { xs: '1.5', sm: '1.54', md: '1.54', lg: '1.57', xl: '1.5' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  respectReducedMotion: true,
  // By their names: what is imported here would be in the first load of every screen.
  components: {
    Button: { defaultProps: { size: 'compact-md', fw: 600 }, classNames: { root: 'hn-button' } },
    Input: { classNames: { input: 'hn-input' } },
    // One order for every field: its word above, what helps below.
    InputWrapper: {
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
      classNames: { label: 'hn-label', error: 'hn-error', description: 'hn-description' },
    },
    TextInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs' } },
    PasswordInput: { defaultProps: { size: 'xs' } },
    Autocomplete: { defaultProps: { size: 'xs' } },
    MultiSelect: { defaultProps: { size: 'xs' } },
    Select: { defaultProps: { size: 'xs', checkIconPosition: 'right', allowDeselect: false } },
    Checkbox: { defaultProps: { size: 'md' }, classNames: { body: 'hn-check' } },
    CloseButton: { defaultProps: { size: 'md' } },
    Modal: { defaultProps: { centered: true, radius: 4, transitionProps: { duration: 0 } } },
  },
});
