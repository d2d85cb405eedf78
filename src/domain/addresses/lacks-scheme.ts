/**
 * Whether the `https://` of an address was forgotten: `practice.example/ask` would lead to a folder below the page that it
 * stands on. `send.php/ask` is a script there.
 */
export const lacksScheme = (address: string): boolean => /^[\w.-]+\.(?!php|asp|cgi)[a-z]+\//i.test(address);
