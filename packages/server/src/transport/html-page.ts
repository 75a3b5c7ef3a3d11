const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What the office has set, as text of a page. */
export const text = (value: string): string => value.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** A Hungarian page without style or script: it looks as the reader's browser and settings have it. */
export const htmlPage = (title: string, main: string): string => `<!doctype html>
<html lang="hu">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${text(title)} – Segít a hivatal</title>
</head>
<body>
<main>
<h1>${text(title)}</h1>
${main}
</main>
</body>
</html>
`;
