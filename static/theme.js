// The colours that a reader chose, before the first picture: modules come too late for that.
try {
	const theme = localStorage.getItem('sco-atlas-theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// A browser that keeps nothing kept no choice.
}
