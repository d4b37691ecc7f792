/** Folders that every node keeps, whatever its config says. Apart from the section, which only emission runs. */
export const persistentFolders = ['/etc/kubernetes', '/etc/cni/net.d', '/opt/cni/bin', '/home', '/root'];
